export default {
  app: {name: 'Quản trị', vendor: 'Thi đua, khen thưởng –'},
  disableWelcomeMessage: true
};
