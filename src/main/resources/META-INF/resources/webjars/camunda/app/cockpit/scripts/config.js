export default {
  app: {name: 'Theo dõi quy trình', vendor: 'Thi đua, khen thưởng –'},
  disableWelcomeMessage: true
};
